/** What club and office do with a permit, and the records they get. */
package org.palestre.seasonal.permit.boundary;
