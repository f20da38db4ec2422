/** Documents due: a club hands them in, the office looks at them and says what it asks for; the same over the API. */
package org.palestre.web.seasonal.clubdocuments;
