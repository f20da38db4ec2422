/** Documents of clubs in the running city. */
package org.palestre.seasonal.clubdocuments;
