/** What happens in the season of the clubs, for its components and for contexts above. */
package org.palestre.seasonal.event;
