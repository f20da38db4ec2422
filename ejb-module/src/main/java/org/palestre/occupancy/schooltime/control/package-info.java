/** What a file of school hours says, and what follows from it. */
package org.palestre.occupancy.schooltime.control;
