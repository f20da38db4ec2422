/** What the life of permits makes of what happens to slots. */
package org.palestre.seasonal.permit.reaction;
