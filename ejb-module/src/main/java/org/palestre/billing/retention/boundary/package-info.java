/** What the city decides about forgetting, and the job that does it. */
package org.palestre.billing.retention.boundary;
