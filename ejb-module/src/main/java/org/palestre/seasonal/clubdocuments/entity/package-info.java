/** Documents of clubs as they are kept. */
package org.palestre.seasonal.clubdocuments.entity;
