/** Start-up of the business components. */
package org.palestre.shared.boundary;
