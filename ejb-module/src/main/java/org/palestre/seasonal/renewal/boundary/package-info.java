/** What clubs and the office do about renewals. */
package org.palestre.seasonal.renewal.boundary;
