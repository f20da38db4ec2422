/** The life of permits against the real server: editions, suspension, withdrawal, agreements, coaches, strangers. */
package org.palestre.seasonal.permit;
