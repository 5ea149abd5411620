vcl 4.1;

# Varnish before Longwave (6.6 or newer; tried with 7.1). Start it with -p http_gzip_support=off: the
# site compresses once, with Brotli too, and Varnish would ask for gzip only; and with
# -p http_resp_hdr_len=32k: Cache-Tag names all that a page shows. Set TRUSTED_PROXY for the site to
# the address that Varnish comes from; Varnish adds the reader's to X-Forwarded-For.
#
# How long an answer is kept is said by the site's own headers: s-maxage while the site is there,
# stale-if-error while it is not.

import std;

backend default {
  .host = "127.0.0.1";
  .port = "3000";
  .connect_timeout = 2s;
  .first_byte_timeout = 60s;
  .between_bytes_timeout = 30s;
}

sub vcl_recv {
  # Browsers write Accept-Encoding in many ways; the site has three answers to it.
  if (req.http.Accept-Encoding ~ "(?i)\bbr\b") {
    set req.http.Accept-Encoding = "br";
  } elsif (req.http.Accept-Encoding ~ "(?i)\bgzip\b") {
    set req.http.Accept-Encoding = "gzip";
  } else {
    unset req.http.Accept-Encoding;
  }

  if (req.method != "GET" && req.method != "HEAD") {
    return (pass);
  }
  # For one asker alone, or counted: never kept.
  if (req.url ~ "^/(api|newsroom|sign-in|register|account|s)([/?]|$)") {
    return (pass);
  }
  # Editors may see a picture that readers may not yet.
  if (req.url ~ "^/media/" && req.http.Cookie ~ "next-auth\.session-token=") {
    return (pass);
  }
  # Everything else is the same for everyone.
  unset req.http.Cookie;
  unset req.http.Authorization;

  # The second try of a reader whom the site did not answer: what is kept, however old.
  if (req.restarts == 0) {
    unset req.http.X-Any-Age;
    set req.grace = 0s;
  } else {
    set req.http.X-Any-Age = "yes";
    set req.grace = 365d;
  }
  return (hash);
}

sub vcl_backend_fetch {
  unset bereq.http.X-Any-Age;
}

sub vcl_backend_response {
  # An error takes the place of nothing that is kept.
  if (beresp.status >= 500) {
    if (bereq.is_bgfetch) {
      return (abandon);
    }
    set beresp.uncacheable = true;
    set beresp.ttl = 0s;
    return (deliver);
  }
  # What says nothing of keeping is not kept.
  if (!beresp.http.Cache-Control || beresp.http.Cache-Control !~ "public") {
    set beresp.uncacheable = true;
    set beresp.ttl = 120s;
    return (deliver);
  }
  # While its database is away the site sends what it has, with its true Age. That counts from here,
  # or a page older than s-maxage would be asked for by one reader after the other.
  set beresp.ttl = std.duration(
    regsub(beresp.http.Cache-Control, "^.*s-maxage=([0-9]+).*$", "\1s"), beresp.ttl);
  set beresp.grace = std.duration(
    regsub(beresp.http.Cache-Control, "^.*stale-if-error=([0-9]+).*$", "\1s"), 0s);
  # What did not change is confirmed with a 304.
  set beresp.keep = beresp.grace;
}

sub vcl_backend_error {
  set beresp.http.Content-Type = "text/plain; charset=utf-8";
  set beresp.http.Cache-Control = "no-store";
  set beresp.http.Retry-After = "30";
  set beresp.body = {"The site is away for a moment. Nothing is lost. Try again in half a minute.
"};
  set beresp.ttl = 0s;
  return (deliver);
}

sub vcl_deliver {
  # Nobody is shown an error where there is an older page.
  if (resp.status >= 500 && req.restarts == 0 && (req.method == "GET" || req.method == "HEAD") &&
      req.url !~ "^/(api|newsroom|sign-in|register|account|s)([/?]|$)") {
    return (restart);
  }
  if (obj.hits > 0) {
    set resp.http.X-Proxy-Cache = "HIT";
    if (req.http.X-Any-Age && obj.ttl < 0s) {
      set resp.http.X-Proxy-Cache = "STALE";
    }
  } else {
    set resp.http.X-Proxy-Cache = "MISS";
  }
}
