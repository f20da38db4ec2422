/** The texts of screens and API in French and English, and how values are said in them. Belongs to no context. */
package org.palestre.web.i18n;
