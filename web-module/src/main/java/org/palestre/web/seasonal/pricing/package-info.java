/** What weekly slots cost: screens of the club and of the office, files and API. */
package org.palestre.web.seasonal.pricing;
