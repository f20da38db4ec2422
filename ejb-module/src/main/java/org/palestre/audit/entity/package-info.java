/** The SQL of the trail. */
package org.palestre.audit.entity;
