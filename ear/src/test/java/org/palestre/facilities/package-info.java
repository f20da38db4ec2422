/** Places on the real server: what agents may change, and the import of the national census. */
package org.palestre.facilities;
