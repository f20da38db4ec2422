/** The rules of documents due. */
package org.palestre.seasonal.clubdocuments.control;
