/** Waiting requests and offers in the database. */
package org.palestre.seasonal.waitinglist.entity;
