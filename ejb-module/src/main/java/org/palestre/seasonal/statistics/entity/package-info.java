/** The figures as the database gathers and keeps them. */
package org.palestre.seasonal.statistics.entity;
