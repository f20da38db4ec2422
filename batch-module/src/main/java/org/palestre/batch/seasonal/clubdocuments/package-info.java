/** Reminders of documents that expire. */
package org.palestre.batch.seasonal.clubdocuments;
