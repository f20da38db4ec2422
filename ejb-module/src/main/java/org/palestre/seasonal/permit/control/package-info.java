/** Rules about permits. */
package org.palestre.seasonal.permit.control;
