/**
 * Who did what and when, for auditors. The screens of other contexts tell the names and details of what is theirs
 * through {@link org.palestre.web.audit.TrailReading}, so that the trail knows none of them.
 */
package org.palestre.web.audit;
