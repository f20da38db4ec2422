/** What is kept about permits. */
package org.palestre.seasonal.permit.entity;
