/** The second season of slots, on screens and through the API. */
package org.palestre.web.seasonal.secondseason;
