/** The use cases of setting a campaign up and watching it, and their records. */
package org.palestre.seasonal.campaign.boundary;
