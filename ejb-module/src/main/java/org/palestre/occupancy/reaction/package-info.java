/** What occupations do when something happens to places. */
package org.palestre.occupancy.reaction;
