/** What the database knows of ranked wishes. */
package org.palestre.seasonal.wish.entity;
