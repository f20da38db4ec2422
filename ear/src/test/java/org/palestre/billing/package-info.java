/** Money in the running server: what no crowd, no repetition and no hand on the database can make wrong. */
package org.palestre.billing;
