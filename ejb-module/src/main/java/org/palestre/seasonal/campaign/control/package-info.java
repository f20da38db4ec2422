/** The rules of setting a campaign up. */
package org.palestre.seasonal.campaign.control;
