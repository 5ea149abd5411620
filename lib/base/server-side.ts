// Stands for the package `server-only` outside Next, where everything is on the server.
export {}
