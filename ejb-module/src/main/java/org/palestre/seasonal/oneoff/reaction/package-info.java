/** What follows for one-off requests from what happens to occupations. */
package org.palestre.seasonal.oneoff.reaction;
