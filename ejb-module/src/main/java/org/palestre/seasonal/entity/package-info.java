/** Campaigns, requests and permits, and how they are found again. */
package org.palestre.seasonal.entity;
