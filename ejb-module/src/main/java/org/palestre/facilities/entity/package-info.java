/** What the context remembers, and the repositories that find it. */
package org.palestre.facilities.entity;
