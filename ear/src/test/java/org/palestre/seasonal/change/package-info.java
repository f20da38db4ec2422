/** Changes of slots in the middle of a season against the real server: both or none, races, strangers. */
package org.palestre.seasonal.change;
