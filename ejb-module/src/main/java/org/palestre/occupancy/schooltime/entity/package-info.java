/** School time in the database. */
package org.palestre.occupancy.schooltime.entity;
