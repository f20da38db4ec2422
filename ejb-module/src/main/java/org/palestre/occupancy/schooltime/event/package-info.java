/** What school time took, for contexts above. */
package org.palestre.occupancy.schooltime.event;
