/** The rules of occupations: plain classes that need no server. */
package org.palestre.occupancy.control;
