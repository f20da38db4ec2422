/** One-off requests as they are kept. */
package org.palestre.seasonal.oneoff.entity;
