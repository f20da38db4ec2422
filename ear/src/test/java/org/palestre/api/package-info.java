/** What holds of every resource of the API. */
package org.palestre.api;
