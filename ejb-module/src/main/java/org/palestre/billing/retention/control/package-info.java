/** How long what is kept at least. */
package org.palestre.billing.retention.control;
