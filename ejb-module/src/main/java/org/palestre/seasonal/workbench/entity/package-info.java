/** Proposals and bulk decisions as they are stored, and what the database is asked about all requests at once. */
package org.palestre.seasonal.workbench.entity;
