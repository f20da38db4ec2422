/** What happened to occupations, for the contexts above that have to tell somebody or draw consequences. */
package org.palestre.occupancy.event;
