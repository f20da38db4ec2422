/** What the season of the clubs makes of events of other contexts. */
package org.palestre.seasonal.reaction;
