/** Reads histories, page by page. */
package org.palestre.billing.history.entity;
