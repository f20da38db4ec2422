/** What happens to the kinds of documents that clubs hand in. */
package org.palestre.seasonal.clubdocuments.event;
