/** Recording and searching what was done. */
package org.palestre.audit.boundary;
