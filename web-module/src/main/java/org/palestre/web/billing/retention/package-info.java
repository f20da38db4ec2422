/** How long what is kept about money, on a screen and in the API. */
package org.palestre.web.billing.retention;
