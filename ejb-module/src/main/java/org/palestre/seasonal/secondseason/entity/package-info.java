/** Where second seasons stand in the database. */
package org.palestre.seasonal.secondseason.entity;
