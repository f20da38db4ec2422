/** Setting a campaign up and watching it, against the running city. */
package org.palestre.seasonal.campaign;
