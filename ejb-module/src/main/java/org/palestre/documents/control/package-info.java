/** How a template becomes a PDF. */
package org.palestre.documents.control;
