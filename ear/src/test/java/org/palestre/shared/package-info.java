/** What all contexts share, against the real database. */
package org.palestre.shared;
