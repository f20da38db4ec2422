/** Making and keeping documents, for other contexts. */
package org.palestre.documents.boundary;
