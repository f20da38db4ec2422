/** What happens in the season of the clubs, for contexts above. */
package org.palestre.seasonal.event;
