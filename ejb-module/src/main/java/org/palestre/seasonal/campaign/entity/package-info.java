/** What is set up around campaigns, in the database. */
package org.palestre.seasonal.campaign.entity;
