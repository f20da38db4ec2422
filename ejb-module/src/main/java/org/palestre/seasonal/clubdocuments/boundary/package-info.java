/** What clubs, the office and the reminders do with documents. */
package org.palestre.seasonal.clubdocuments.boundary;
